package dev.rowan.example.shop.model;

import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/** What of an order line is in a parcel. */
@Table("shipment_lines")
@References(
    value = OrderLine.class,
    columns = {"orderId", "line"})
public record ShipmentLine(
    @Id @References(value = Shipment.class, onDelete = CASCADE) UUID shipmentId,
    @Id UUID orderId,
    @Id int line,
    @Positive int quantity) {}
