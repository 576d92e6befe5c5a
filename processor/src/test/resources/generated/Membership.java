package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

@Table
record Membership(
    @Id @References(Customer.class) long customerId,
    @Id @References(Category.class) CategoryId categoryId) {}
