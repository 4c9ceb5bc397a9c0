package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.TEXT;
import static io.github.feishucodegen.diff.rule.Row.row;
import static io.github.feishucodegen.diff.rule.SubjectChecks.examples;
import static io.github.feishucodegen.diff.rule.SubjectChecks.text;

import io.github.feishucodegen.diff.match.DocumentingPages;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rules about texts for readers. A change of a text alone changes no call. */
final class TextRules {
    static final List<Rule> TABLE = List.of(
            row("operation-title-changed", TEXT, "operation-title-changed")
                    .summary("An operation has another title.")
                    .explanation("Callers have nothing to do.")
                    .operations(text(operation -> operation.title().text(), "has another title")),
            row("operation-description-changed", TEXT, "operation-description-changed")
                    .summary("The description of an operation changed.")
                    .explanation("Descriptions contain notes and warnings, so read the new one.")
                    .on(ComparedText.class, Words.only(Described.OPERATION)),
            row("request-examples-changed", TEXT, "request-examples-changed")
                    .summary("The examples of a request changed.")
                    .explanation("Callers have nothing to do.")
                    .operations(examples(
                            operation -> operation.requestExamples().stream(), "has other examples of its request")),
            row("response-examples-changed", TEXT, "response-examples-changed")
                    .summary("The examples of a response changed.")
                    .explanation("Callers have nothing to do.")
                    .operations(examples(
                            operation -> operation.responseExamples().stream(), "has other examples of its response")),
            row("scope-description-changed", TEXT, "scope-description-changed")
                    .summary("The description of a scope changed.")
                    .explanation("Callers have nothing to do.")
                    .operations(TextRules::scopesOfOperation),
            row("language-changed", TEXT, "language-changed")
                    .summary("The pages about an operation are in another language.")
                    .explanation("Texts and examples were not compared. To see their changes, compare pages of one "
                            + "language.")
                    .operations(TextRules::language),
            row("page-moved", TEXT, "page-moved")
                    .summary("Another page documents an operation.")
                    .explanation("Links to the old page may no longer work.")
                    .operations(TextRules::page),
            row("field-description-changed", TEXT, "field-description-changed")
                    .summary("The description of a field changed.")
                    .explanation("Descriptions contain rules that no column has, so read the new one.")
                    .on(ComparedText.class, Words.only(Described.PARAMETER, Described.FIELD)),
            row("value-meaning-changed", TEXT, "value-meaning-changed")
                    .summary("The description of a listed value changed.")
                    .explanation("Callers have nothing to do unless the value means something else.")
                    .on(ComparedText.class, Words.only(Described.VALUE)),
            row("field-example-changed", TEXT, "field-example-changed")
                    .summary("A field has another example.")
                    .explanation("Callers have nothing to do.")
                    .fields(TextRules::exampleOfField),
            row("field-scope-description-changed", TEXT, "field-scope-description-changed")
                    .summary("The description of a field's scope changed.")
                    .explanation("Callers have nothing to do.")
                    .fields(TextRules::scopesOfField));

    private TextRules() {}

    private static void scopesOfOperation(OperationPair pair, ChangeReporter reporter) {
        Words.ofScopes(reporter, pair.before().scopes(), pair.after().scopes());
        Words.ofScopes(reporter, pair.before().fieldScopes(), pair.after().fieldScopes());
    }

    private static void language(OperationPair pair, ChangeReporter reporter) {
        if (pair.haveOtherLanguages()) {
            reporter.report("has pages in another language", languages(pair.before()), languages(pair.after()));
        }
    }

    private static String languages(Operation operation) {
        return operation.languages().stream().sorted().map(Language::code).collect(Collectors.joining(", "));
    }

    private static void page(OperationPair pair, ChangeReporter reporter) {
        List<SourcePage> before = pair.before().pages();
        List<SourcePage> after = pair.after().pages();
        // Each form of pages has names of its own. The coverage of the report says that they are not compared.
        if (!DocumentingPages.haveOneInCommon(before, after) && !DocumentingPages.haveOtherForms(before, after)) {
            reporter.report(
                    "is documented on another page",
                    OperationPair.location(pair.before()).page(),
                    OperationPair.location(pair.after()).page());
        }
    }

    private static void exampleOfField(FieldPair pair, ChangeReporter reporter) {
        Words.report(reporter, "has another example", example(pair.before()), example(pair.after()));
    }

    private static String example(Field field) {
        return Objects.requireNonNullElse(field.example(), "");
    }

    private static void scopesOfField(FieldPair pair, ChangeReporter reporter) {
        Words.ofScopes(reporter, pair.before().scopes(), pair.after().scopes());
    }
}
