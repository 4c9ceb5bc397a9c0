package io.github.feishucodegen.declaration;

import java.util.List;

/**
 * One form of the answer to a callback. Some callbacks can be answered in several forms, each with a table of its own.
 *
 * @param table the fields of the answer in this form
 * @param examples examples of this form
 */
public record AnswerDeclaration(TableDeclaration table, List<ExampleDeclaration> examples) {
    public AnswerDeclaration {
        examples = List.copyOf(examples);
    }
}
