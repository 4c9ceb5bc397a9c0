package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.model.HttpMethod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** One page with everything resolved that can be resolved without the other pages about its operation. */
record LinkedPage(
        OperationDeclaration declaration,
        UrlPath path,
        HttpMethod method,
        DocumentedFields body,
        DocumentedFields response) {
    /**
     * Most trusted first: stated nesting before rebuilt, the newer before the older, the fuller before the shorter;
     * then by name, so that the order does not depend on the order of files.
     */
    static final Comparator<LinkedPage> BY_TRUST = Comparator.comparing(
                    (LinkedPage p) -> p.response().basis())
            .thenComparing(p -> p.body().basis())
            .thenComparing(LinkedPage::updated, Comparator.reverseOrder())
            .thenComparing(LinkedPage::rows, Comparator.reverseOrder())
            .thenComparing(p -> p.declaration().location());

    /** What two pages about one operation share. */
    record Key(HttpMethod method, String path) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::path).thenComparing(Key::method);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Key key() {
        return new Key(method, path.anonymous());
    }

    private LocalDate updated() {
        return Objects.requireNonNullElse(declaration.updated(), LocalDate.MIN);
    }

    private int rows() {
        return declaration.body().rows().size() + declaration.response().rows().size();
    }
}
