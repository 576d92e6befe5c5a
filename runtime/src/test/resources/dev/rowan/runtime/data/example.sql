CREATE TABLE customers (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT customers_pkey PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE orders (
  id uuid NOT NULL CONSTRAINT orders_pkey PRIMARY KEY,
  customer_id bigint NOT NULL CONSTRAINT orders_customer_id_fkey REFERENCES customers (id),
  status text DEFAULT 'PENDING' NOT NULL CONSTRAINT orders_status_check
    CHECK (status IN ('PENDING', 'PAID', 'SHIPPED')),
  total numeric(12, 2) NOT NULL CONSTRAINT orders_total_check CHECK (total >= 0),
  ship_to_street text NOT NULL,
  ship_to_city text NOT NULL,
  ship_to_zip varchar(10),
  bill_to_street text,
  bill_to_city text,
  bill_to_zip varchar(10),
  note text,
  rating integer,
  version integer NOT NULL,
  placed_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL
);

CREATE INDEX orders_customer_id_placed_at_idx ON orders (customer_id, placed_at DESC);
