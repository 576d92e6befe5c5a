package shop;

import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import org.jspecify.annotations.Nullable;

@Table
record Place(@Id int id) {}

@Table
record Visit(
    @Id int id,
    @GeneratedColumn("id + 1") @References(value = Place.class, onDelete = SET_NULL) @Nullable Integer a,
//                                                                         ^ ROWAN1580 visit.a is generated: SET_NULL cannot set it
    @GeneratedColumn("id + 2") @References(value = Place.class, onUpdate = CASCADE) int b,
//                                                                         ^ ROWAN1580 visit.b is generated: CASCADE cannot set it
    @GeneratedColumn("id + 3") @References(value = Place.class, onDelete = CASCADE) int c) {}
