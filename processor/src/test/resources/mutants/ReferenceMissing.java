package shop;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** javac tells the unknown class when processors are done: the migration was written by then. */
@Table
record Membership(@Id @References(Player.class) int playerId, @Id int teamId) {}
