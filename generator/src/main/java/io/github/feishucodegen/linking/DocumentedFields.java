package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Field;
import java.util.List;

/** The fields of a body as one page has them, and what stands behind their nesting. */
record DocumentedFields(List<Field> fields, Basis basis) {
    static final DocumentedFields NONE = new DocumentedFields(List.of(), Basis.EXAMPLE);

    DocumentedFields {
        fields = List.copyOf(fields);
    }

    /** Best first. */
    enum Basis {
        /** The page tells how deep each row is. */
        STATED,
        /** The page has the rows; their nesting was rebuilt. */
        REBUILT,
        /** The page has an example and no rows. */
        EXAMPLE
    }
}
