package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/** Whether values are listed. */
final class ListedValues {
    private ListedValues() {}

    /** @param known null if the code of the enum does not state it */
    static boolean isKnown(@Nullable Boolean known, Class<?> type) {
        if (known == null) {
            throw new IllegalStateException(type.getName() + " does not state which values are listed: generate the"
                    + " client again with the generator of this runtime's version");
        }
        return known;
    }
}
