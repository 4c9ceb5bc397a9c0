package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.ErrorCode;
import java.util.List;

/** The documented error codes of an operation as Javadoc, with their descriptions and advice. */
final class ErrorDoc {
    private ErrorDoc() {}

    static void addTo(JavadocBuilder doc, List<ErrorCode> errors) {
        for (ErrorCode error : errors) {
            String code = "Code " + PageText.code(Long.toString(error.code()));
            doc.fact(error.httpStatus() == null ? code : code + ", HTTP " + error.httpStatus(), text(error));
        }
    }

    /** The codes with the first line of each description. */
    static String list(List<ErrorCode> errors) {
        StringBuilder list = new StringBuilder();
        for (ErrorCode error : errors) {
            list.append(list.length() == 0 ? "" : "; ")
                    .append(PageText.code(Long.toString(error.code())))
                    .append(' ')
                    .append(PageText.firstLine(error.description().text()));
        }
        return list.toString();
    }

    private static String text(ErrorCode error) {
        String description = PageText.block(error.description().text());
        String advice = PageText.block(error.advice().text());
        return description.equals(advice) ? description : JavadocBuilder.paragraphs(List.of(description, advice));
    }
}
