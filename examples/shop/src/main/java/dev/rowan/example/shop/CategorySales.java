package dev.rowan.example.shop;

import java.math.BigDecimal;

/**
 * One line of the sales report.
 *
 * @param category the category's name
 * @param pieces how many were sold
 * @param revenue for how much
 */
public record CategorySales(String category, long pieces, BigDecimal revenue) {}
