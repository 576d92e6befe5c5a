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
record Order(
    @Id int id,
    @TenantId BigDecimal a,
//  ^ ROWAN1530 a tenant is told by an id, a is numeric
    @TenantId @Nullable UUID b,
//  ^ ROWAN1602 @TenantId is on a already
//  ^ ROWAN1605 a row without a tenant would be nobody's
    @TenantId @Version int c,
//  ^ ROWAN1602
//            ^ ROWAN1604 c cannot be both
    @TenantId @Default("x") String d,
//  ^ ROWAN1602
//            ^ ROWAN1318 the value of d is made already
    Where where) {}

record Where(String city, @TenantId UUID tenantId) {}
//                        ^ ROWAN1321 tenantId is a column of each table

@Table
record Price(@Id UUID id, @TenantId Float tenant) {}
//                        ^ ROWAN1530 a tenant is told by an id, tenant is real

@Table
@Unique(columns = {"tenantId", "id"})
record Customer(@Id UUID id, @TenantId UUID tenantId, @Unique String email) {}
//                                                    ^ ROWAN1531 customer_email_key holds for all

@Table
record Country(@Id String code, @TenantId UUID tenantId) {}
//             ^ ROWAN1531 country_pkey holds for all tenants together

@Table
@References(value = Customer.class, columns = {"tenantId", "good"}, to = {"tenantId", "id"})
record Invoice(
    @Id UUID id,
    @TenantId UUID tenantId,
    UUID good,
    @References(Customer.class) UUID customerId) {}
//              ^ ROWAN1532 could refer to the Customer of another
