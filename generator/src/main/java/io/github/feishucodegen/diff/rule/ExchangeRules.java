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
                    .summary("An operation hands out its list page by page.")
                    .explanation("Callers that do not ask for further pages see the first one only. The client gains "
                            + "the parameters and their answers.")
                    .on(AddedPagination.class, always("hands out its list page by page", null, "pages")),
            row("pagination-removed", BREAKING, "pagination-added")
                    .summary("An operation no longer hands out its list page by page.")
                    .explanation("Callers that ask for further pages find neither the token nor its parameter.")
                    .on(RemovedPagination.class, always("no longer hands out its list page by page", "pages", null)),
            row("request-media-type-changed", BREAKING, "request-media-type-changed")
                    .summary("The body of a request is written in another way.")
                    .explanation("Bodies written the old way are refused. The client writes the new one once it is "
                            + "generated anew.")
                    .operations(ExchangeRules::mediaType),
            row("response-became-file", BREAKING, "response-became-json")
                    .summary("An operation answers with a file, no longer with JSON.")
                    .explanation("Callers that read JSON find bytes. The response class is another one.")
                    .operations(response("JSON", "file", "answers with a file")),
            row("response-became-json", BREAKING, "response-became-file")
                    .summary("An operation answers with JSON, no longer with a file.")
                    .explanation("Callers that save the bytes find JSON. The response class is another one.")
                    .operations(response("file", "JSON", "answers with JSON")));

    private ExchangeRules() {}

    private static void mediaType(OperationPair pair, ChangeReporter reporter) {
        RequestBody before = pair.before().body();
        RequestBody after = pair.after().body();
        if (before != null && after != null && before.mediaType() != after.mediaType()) {
            reporter.report("has its body written in another way", word(before), word(after));
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
