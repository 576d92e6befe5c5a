package m2_named_types;

import jakarta.validation.constraints.Email;

/** One value in a type of its own. */
record EmailAddress(@Email String value) {}
