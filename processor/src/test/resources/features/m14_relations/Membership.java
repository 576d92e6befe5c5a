package m14_relations;

import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** Many to many. */
@Table
record Membership(
    @Id @References(value = Team.class, onDelete = CASCADE) int teamId,
    @Id @References(value = Player.class, onDelete = CASCADE) int playerId) {}
