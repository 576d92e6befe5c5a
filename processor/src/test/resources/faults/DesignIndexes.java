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
       record NoKey(int total) {}
//            ^ ROWAN7001 table public.no_key has no primary key: no row can be told apart

@Table
@Index(columns = "a desc", name = "other")
  @Index(columns = "a DESC")
//^ ROWAN7002 is the same index as
record Same(@Id int id, int a) {}

@Table
  @Index(columns = {"a", "b"})
  @Index(columns = "a")
//^ ROWAN7002 public.order.order_a_idx is not needed: order_a_b_idx begins with the same columns
  @Index(columns = "id")
//^ ROWAN7002 order_id_idx is not needed: order_pkey begins
@Index(columns = "a", where = "b > 0")
@Index(columns = "a desc")
@Index(columns = "c", where = "b > 0")
  @Unique(columns = "id")
//^ ROWAN7003 says again that the columns of order_pkey are unique
  @Index(columns = {"e", "d", "c", "b", "a"})
//^ ROWAN7007 has 5 columns
record Order(
    @Id int id,
    int a,
    int b,
    int c,
    int d,
    int e,
    @Index boolean active) {}
//  ^ ROWAN7006 indexes the boolean active alone

@Table
record Country(@Id int id, @Unique @Column(length = 2) String code, String name) {}

@Table
  @Unique(columns = {"name", "region"})
//^ ROWAN7021 does not hold where region is null
record City(
    @Id int id,
    String name,
    @Nullable String region,
    @References(value = Country.class, index = false) int inCountry,
//  ^ ROWAN7004 a delete in public.country reads all of public.city
    @References(Country.class) short countryId,
//  ^ ROWAN7005 country_id is smallint, but public.country.id is integer
    String countryName,
//         ^ ROWAN7026 repeats public.country.name, which country_id leads to
    @References(value = Country.class, to = "code") String countryCode) {}
//  ^ ROWAN7005 country_code is text, but public.country.code is character varying(2)
