package io.github.feishucodegen.javacode;

import com.palantir.javapoet.AnnotationSpec;
import io.github.feishucodegen.model.Deprecation;
import org.jspecify.annotations.Nullable;

/** The Javadoc and the annotations of deprecated fields and listed values, and of code that uses them. */
final class DeprecationDoc {
    /** For code of other classes: compilers do not warn inside one top-level class. */
    static final AnnotationSpec SUPPRESSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    private DeprecationDoc() {}

    /** Adds the tag with what the page says about the end and the replacement. Nothing without a deprecation. */
    static JavadocBuilder addTo(JavadocBuilder doc, @Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return doc;
        }
        StringBuilder text = new StringBuilder("@deprecated The platform no longer recommends it.");
        if (deprecation.ends() != null) {
            text.append(" It ends on ").append(deprecation.ends()).append('.');
        }
        if (deprecation.replacement() != null) {
            text.append(" Use ")
                    .append(PageText.code(deprecation.replacement()))
                    .append('.');
        }
        return doc.tag(text.toString());
    }
}
