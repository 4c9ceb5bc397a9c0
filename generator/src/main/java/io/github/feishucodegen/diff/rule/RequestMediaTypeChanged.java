package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.RequestBody;
import java.util.Locale;

/** The media type of a request body was changed. */
final class RequestMediaTypeChanged extends Rule {
    RequestMediaTypeChanged() {
        super(
                "request-media-type-changed",
                Impact.BREAKING,
                "request-media-type-changed",
                "The body of a request is written in another way.",
                "Bodies written the old way are refused. The client writes the new one once it is generated anew.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        RequestBody before = pair.before().body();
        RequestBody after = pair.after().body();
        if (before != null && after != null && before.mediaType() != after.mediaType()) {
            reporter.report("has its body written in another way", word(before), word(after));
        }
    }

    private static String word(RequestBody body) {
        return body.mediaType().name().toLowerCase(Locale.ROOT);
    }
}
