package io.github.feishucodegen.dialect;

import java.util.regex.Pattern;

/**
 * Detects whether a page says that its operation is deprecated: in its title, in a sentence of the introduction or by
 * its URL. The sentence must be about the operation or the page itself. Other sentences advise against one usage, or
 * mention old documents.
 */
final class Deprecation {
    private static final Pattern TITLE = Pattern.compile("废弃|不(?:再)?推荐|历史版本|已下线|停止维护|不再维护|deprecated");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:本|该|此|当前)(?:接口|API|页面|文档|版本)[^。；;！\\n]{0,40}?(?:历史(?:版本|接口)|不(?:再)?推荐|不再维护|停止维护|废弃|已下线|即将下线)"
                    + "|请(?:您)?尽快迁移[至到] ?\\[?新"
                    + "|接口已升级[，,]");
    private static final String OLD_SHELF = "/document/historic-version/";

    private Deprecation() {}

    static boolean isDeprecated(String title, String introduction, String pageUrl) {
        return TITLE.matcher(title).find() || SENTENCE.matcher(introduction).find() || pageUrl.contains(OLD_SHELF);
    }
}
