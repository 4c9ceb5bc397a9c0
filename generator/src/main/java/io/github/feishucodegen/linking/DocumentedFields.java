package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Field;
import java.util.List;

/** The fields that one page documents at one place, and the basis of their nesting. */
record DocumentedFields(List<Field> fields, Basis basis) {
    static final DocumentedFields NONE = new DocumentedFields(List.of(), Basis.EXAMPLE);

    DocumentedFields {
        fields = List.copyOf(fields);
    }

    /** The basis of the nesting, the best first. */
    enum Basis {
        /** The page states the depth of each row. */
        STATED,
        /** The page has rows without depth; the nesting was rebuilt. */
        REBUILT,
        /** The page has an example but no rows. */
        EXAMPLE
    }
}
