-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.product (
    code        text             NOT NULL,
    name        text             NOT NULL,
    description text             NOT NULL,
    price       numeric(10,2)    NOT NULL,
    discounted  numeric          NOT NULL,
    rank        integer          NOT NULL,
    weight      double precision NOT NULL,
    debt        integer          NOT NULL,
    balance     integer          NOT NULL,
    contact     text,
    stock       integer          NOT NULL,
    CONSTRAINT product_pkey PRIMARY KEY (code),
    CONSTRAINT name_says_more CHECK (name <> code),
    CONSTRAINT product_balance_negative_or_zero_check CHECK (balance <= 0),
    CONSTRAINT product_check CHECK (discounted <= price),
    CONSTRAINT product_code_pattern_check CHECK (code ~ '^(?:[A-Z]{2}[0-9]+)$'),
    CONSTRAINT product_contact_email_check CHECK (contact = '' OR contact ~ '.@.'),
    CONSTRAINT product_debt_negative_check CHECK (debt < 0),
    CONSTRAINT product_description_not_empty_check CHECK (char_length(description) > 0),
    CONSTRAINT product_discounted_positive_or_zero_check CHECK (discounted >= 0),
    CONSTRAINT product_name_not_blank_check CHECK (name ~ '[^[:space:]]'),
    CONSTRAINT product_name_size_check CHECK (char_length(name) <= 80),
    CONSTRAINT product_price_positive_check CHECK (price > 0),
    CONSTRAINT product_rank_max_check CHECK (rank <= 99),
    CONSTRAINT product_rank_min_check CHECK (rank >= 1),
    CONSTRAINT product_stock_check CHECK (stock % 2 = 0),
    CONSTRAINT product_weight_decimal_max_check CHECK (weight < 2),
    CONSTRAINT product_weight_decimal_min_check CHECK (weight >= 0.5)
);

COMMENT ON TABLE public.product IS 'Checks of columns, of the table, and those of jakarta.validation.';
