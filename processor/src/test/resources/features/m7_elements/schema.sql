-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.surveys (
    id      integer   NOT NULL,
    title   text      NOT NULL,
    code    text      NOT NULL,
    tags    text[]    NOT NULL,
    weights numeric[] NOT NULL,
    numbers integer[] NOT NULL,
    words   text[]    NOT NULL,
    stars   integer,
    labels  jsonb     NOT NULL,
    notes   jsonb     NOT NULL,
    seal    bytea     NOT NULL,
    CONSTRAINT surveys_pkey PRIMARY KEY (id),
    CONSTRAINT surveys_code_not_blank_check CHECK (code ~ '[^[:space:]]'),
    CONSTRAINT surveys_code_pattern_check CHECK (code ~ '^(?:[^<>]*)$'),
    CONSTRAINT surveys_code_size_check CHECK (char_length(code) <= 9),
    CONSTRAINT surveys_labels_size_check CHECK (jsonb_array_length(jsonb_path_query_array(labels, '$.keyvalue()')) BETWEEN 1 AND 2),
    CONSTRAINT surveys_notes_not_empty_check CHECK (jsonb_array_length(notes) > 0),
    CONSTRAINT surveys_numbers_not_empty_check CHECK (cardinality(numbers) > 0),
    CONSTRAINT surveys_numbers_unique_elements_check CHECK (cardinality(array_positions(numbers, NULL)) <= 1 AND jsonb_array_length(jsonb_path_query_array(jsonb_object(array_remove(numbers, NULL)::text[], array_remove(numbers, NULL)::text[]), '$.keyvalue()')) = cardinality(array_remove(numbers, NULL))),
    CONSTRAINT surveys_seal_not_empty_check CHECK (octet_length(seal) > 0),
    CONSTRAINT surveys_stars_range_check CHECK (stars >= 1 AND stars <= 5),
    CONSTRAINT surveys_tags_element_not_null_check CHECK (array_position(tags, NULL) IS NULL),
    CONSTRAINT surveys_tags_not_blank_element_check CHECK (NOT jsonb_path_exists(to_jsonb(tags), '$[*] ? (!(@ like_regex "[^[:space:]]" flag "s"))')),
    CONSTRAINT surveys_tags_size_check CHECK (cardinality(tags) <= 3),
    CONSTRAINT surveys_tags_size_element_check CHECK (NOT jsonb_path_exists(to_jsonb(tags), '$[*] ? (!(@ like_regex ".{2}" flag "s") || @ like_regex ".{6}" flag "s")')),
    CONSTRAINT surveys_title_not_blank_check CHECK (title ~ '[^[:space:]]'),
    CONSTRAINT surveys_title_pattern_check CHECK (title ~ '^(?:[^<>]*)$'),
    CONSTRAINT surveys_title_size_check CHECK (char_length(title) <= 40),
    CONSTRAINT surveys_weights_decimal_max_element_check CHECK (9.5 >= ALL (weights)),
    CONSTRAINT surveys_weights_min_element_check CHECK (0 <= ALL (weights)),
    CONSTRAINT surveys_words_email_element_check CHECK (NOT jsonb_path_exists(to_jsonb(words), '$[*] ? (!(@ == "" || @ like_regex ".@." flag "s"))')),
    CONSTRAINT surveys_words_pattern_element_check CHECK (NOT jsonb_path_exists(to_jsonb(words), E'$[*] ? (!(@ like_regex "^(?:[\\"\\\\\\\\'']?[^ \\\\t\\\\n\\\\v\\\\f\\\\r]+)$" flag "s"))')),
    CONSTRAINT surveys_words_unique_elements_check CHECK (cardinality(array_positions(words, NULL)) <= 1 AND jsonb_array_length(jsonb_path_query_array(jsonb_object(array_remove(words, NULL), array_remove(words, NULL)), '$.keyvalue()')) = cardinality(array_remove(words, NULL)))
);

COMMENT ON TABLE public.surveys IS 'Constraints on what holds several values, and on each of them.';
