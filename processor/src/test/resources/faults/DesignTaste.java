// options: -Arowan.lint=ROWAN7010=warning,ROWAN7012=note,ROWAN7023=note,ROWAN7024=error,ROWAN7027=note,ROWAN7001=off
package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.IndexMethod.*;
import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
       record Form(
//            ^ ROWAN7023 7 of its 8 columns may be null
    @Id(SEQUENCE) Long id,
//                     ^ ROWAN7012 draws from a sequence, as a serial does
    @Nullable @Column(length = 5) String a,
//                                       ^ ROWAN7010 is character varying(5)
    @Nullable @Column(name = "B") Integer b,
//                                        ^ ROWAN7027 must be quoted
    @Nullable Integer c,
    @Nullable Integer d,
    @Nullable Integer e,
    @Nullable Integer f,
    @Nullable Integer g) {}

@Table
record Cell(
    @Id int x,
//  ^ ROWAN7024 has 4 columns
    @Id int y,
    @Id int z,
    @Id int t) {}

@Table
record Log(String line) {}
