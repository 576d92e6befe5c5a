-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.payments (
    id           uuid    NOT NULL,
    kind         text    NOT NULL,
    amount       numeric,
    iban_country text,
    iban_number  text,
    bic          text,
    reference    text,
    card_number  text,
    installments integer,
    voucher      text,
    CONSTRAINT payments_pkey PRIMARY KEY (id),
    CONSTRAINT payments_card_number_key UNIQUE (card_number),
    CONSTRAINT payments_amount_positive_check CHECK (amount > 0),
    CONSTRAINT payments_bank_payment_check CHECK (kind <> 'BankPayment' OR (amount IS NOT NULL AND iban_country IS NOT NULL AND reference IS NOT NULL AND card_number IS NULL AND installments IS NULL AND voucher IS NULL)),
    CONSTRAINT payments_card_payment_check CHECK (kind <> 'card' OR (amount IS NOT NULL AND iban_country IS NULL AND iban_number IS NULL AND bic IS NULL AND reference IS NOT NULL AND card_number IS NOT NULL AND installments IS NOT NULL AND voucher IS NULL)),
    CONSTRAINT payments_cash_payment_check CHECK (kind <> 'CashPayment' OR (amount IS NOT NULL AND iban_country IS NULL AND iban_number IS NULL AND bic IS NULL AND reference IS NULL AND card_number IS NULL AND installments IS NULL AND voucher IS NULL)),
    CONSTRAINT payments_kind_check CHECK (kind IN ('BankPayment', 'card', 'CashPayment', 'VoucherPayment')),
    CONSTRAINT payments_voucher_payment_check CHECK (kind <> 'VoucherPayment' OR (iban_country IS NULL AND iban_number IS NULL AND bic IS NULL AND reference IS NULL AND card_number IS NULL AND installments IS NULL AND voucher IS NOT NULL))
);

COMMENT ON TABLE public.payments IS 'Variants in one table.';

CREATE INDEX payments_kind_amount_idx ON public.payments (kind, amount);
