package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges the error codes of all documents about one operation. */
final class MergedErrors {
    private final OmittedTexts leftOut;
    private final Map<Key, ErrorCode> byCode = new LinkedHashMap<>();

    private record Key(long code, @Nullable Integer httpStatus) {}

    MergedErrors(OmittedTexts leftOut) {
        this.leftOut = leftOut;
    }

    List<ErrorCode> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Adds the codes of one document. Advice from another document is appended: it may belong to another use of the
     * operation.
     *
     * @param copies the pages of the document, the most trusted first
     */
    void add(List<OperationDeclaration> copies) {
        Map<Key, ErrorCode> document = new LinkedHashMap<>();
        for (OperationDeclaration page : copies) {
            ofPage(page)
                    .forEach((key, error) -> document.merge(
                            key,
                            error,
                            (first, second) -> united(
                                    first, second, prefer(first.advice(), second.advice(), second, "advice on"))));
        }
        document.forEach((key, error) -> byCode.merge(
                key,
                error,
                (first, second) -> united(first, second, first.advice().merge(second.advice(), MergedErrors::joined))));
    }

    /** The codes of one page. If a code is listed twice, the first row counts. */
    private static Map<Key, ErrorCode> ofPage(OperationDeclaration page) {
        Language language = Language.of(page.language());
        Map<Key, ErrorCode> errors = new LinkedHashMap<>();
        for (ErrorDeclaration e : page.errors()) {
            errors.putIfAbsent(
                    new Key(e.code(), e.httpStatus()),
                    new ErrorCode(
                            e.code(),
                            e.httpStatus(),
                            LocalizedText.of(language, e.description()),
                            LocalizedText.of(language, e.advice()),
                            e.location()));
        }
        return errors;
    }

    private ErrorCode united(ErrorCode first, ErrorCode second, LocalizedText advice) {
        LocalizedText description = prefer(first.description(), second.description(), second, "description of");
        return new ErrorCode(first.code(), first.httpStatus(), description, advice, first.location());
    }

    private LocalizedText prefer(LocalizedText first, LocalizedText second, ErrorCode other, String what) {
        return leftOut.prefer(first, second, other.location().page(), "the " + what + " error " + other.code());
    }

    private static String joined(String first, String second) {
        boolean said = OmittedTexts.letters(first).contains(OmittedTexts.letters(second));
        return said ? first : first + "\n" + second;
    }
}
