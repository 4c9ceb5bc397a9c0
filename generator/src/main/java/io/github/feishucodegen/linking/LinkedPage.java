package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.OperationKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One page, with everything resolved that does not need other pages about its operation. */
record LinkedPage(
        OperationDeclaration declaration,
        UrlPath path,
        HttpMethod method,
        DocumentedFields body,
        DocumentedFields response) {
    /**
     * The order of trust, the most trusted page first: stated nesting before rebuilt, then newer, then more rows, then
     * Chinese, from which pages are translated. The location comes last, so that the order does not depend on the order of files.
     */
    static final Comparator<LinkedPage> BY_TRUST = Comparator.comparing(
                    (LinkedPage p) -> p.response().basis())
            .thenComparing(p -> p.body().basis())
            .thenComparing(LinkedPage::updated, Comparator.reverseOrder())
            .thenComparing(LinkedPage::rows, Comparator.reverseOrder())
            .thenComparing(p -> Language.of(p.declaration().language()))
            .thenComparing(p -> p.declaration().location());

    /** The key of the operation, which all pages about it share. */
    OperationKey key() {
        return OperationKey.of(method, path.toString());
    }

    /** The fields of one place, as this page documents them. */
    DocumentedFields fields(Place place) {
        return switch (place) {
            case PATH -> parameters(declaration.pathParameters().rows());
            case QUERY -> parameters(declaration.queryParameters().rows());
            case HEADER -> parameters(PageFacts.ownHeaders(declaration));
            case BODY -> body;
            case RESPONSE -> response;
        };
    }

    private DocumentedFields parameters(List<RowDeclaration> rows) {
        List<RowTree> leaves = rows.stream().map(RowTree::leaf).toList();
        return new DocumentedFields(Fields.of(declaration).of(leaves, ExampleValues.NONE), Basis.STATED);
    }

    /** The date of the last update; {@link LocalDate#MIN} if the page does not state it. */
    LocalDate updated() {
        return Objects.requireNonNullElse(declaration.updated(), LocalDate.MIN);
    }

    private int rows() {
        return declaration.body().rows().size() + declaration.response().rows().size();
    }
}
