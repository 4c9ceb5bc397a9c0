package io.github.feishucodegen.dialect;

import java.util.regex.Pattern;

/**
 * Detects whether a page says that its operation is deprecated: in its title, in a sentence of the introduction or by
 * its URL. The sentence must be about the operation or the page itself. Other sentences advise against one usage, or
 * mention old documents.
 */
final class Deprecation {
    private static final Pattern TITLE =
            Pattern.compile(Vocabulary.pattern("deprecated-title"), Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE =
            Pattern.compile(Vocabulary.pattern("deprecated-sentence"), Pattern.CASE_INSENSITIVE);
    private static final String OLD_SHELF = "/document/historic-version/";

    private Deprecation() {}

    static boolean isDeprecated(String title, String introduction, String pageUrl) {
        return TITLE.matcher(title).find() || SENTENCE.matcher(introduction).find() || pageUrl.contains(OLD_SHELF);
    }
}
