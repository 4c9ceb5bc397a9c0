package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.always;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedPagination;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedPagination;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import java.util.List;
import java.util.Locale;

/** Rules about the form of requests and responses. */
final class ExchangeRules {
    static final List<Rule> TABLE = List.of(
            row("pagination-added", SAFE, "pagination-removed")
                    .summary("An operation returns its list in pages.")
                    .explanation("Callers that do not ask for further pages get only the first one. The client gains "
                            + "the parameters and the fields for pages.")
                    .on(AddedPagination.class, always("hands out its list page by page", null, "pages")),
            row("pagination-removed", BREAKING, "pagination-added")
                    .takesAway()
                    .summary("An operation no longer returns its list in pages.")
                    .explanation("Callers that ask for further pages find neither the page token nor its parameter.")
                    .on(RemovedPagination.class, always("no longer hands out its list page by page", "pages", null)),
            row("request-media-type-changed", BREAKING, "request-media-type-changed")
                    .summary("The body of a request has another media type.")
                    .explanation("The server refuses bodies of the old media type. The client writes the new one "
                            + "after it is generated again.")
                    .operations(ExchangeRules::mediaType),
            row("response-became-file", BREAKING, "response-became-json")
                    .summary("An operation returns a file, no longer JSON.")
                    .explanation("Callers that read JSON get bytes. The client has another response class.")
                    .operations(response("JSON", "file", "answers with a file")),
            row("response-became-json", BREAKING, "response-became-file")
                    .summary("An operation returns JSON, no longer a file.")
                    .explanation("Callers that save the bytes get JSON. The client has another response class.")
                    .operations(response("file", "JSON", "answers with JSON")));

    private ExchangeRules() {}

    private static void mediaType(OperationPair pair, ChangeReporter reporter) {
        RequestBody before = pair.before().body();
        RequestBody after = pair.after().body();
        if (before != null && after != null && before.mediaType() != after.mediaType()) {
            reporter.report("has another encoding of its body", word(before), word(after));
        }
    }

    private static String word(RequestBody body) {
        return body.mediaType().name().toLowerCase(Locale.ROOT);
    }

    private static Check<OperationPair> response(String before, String after, String words) {
        return (pair, reporter) -> {
            if (word(pair.before().response()).equals(before)
                    && word(pair.after().response()).equals(after)) {
                reporter.report(words, before, after);
            }
        };
    }

    private static String word(Response response) {
        return response instanceof Response.Binary ? "file" : "JSON";
    }
}
