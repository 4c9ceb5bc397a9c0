package io.github.feishucodegen.dialect;

/** The addresses of documentation pages: every dialect writes them in its own way, and one is enough. */
final class PortalLinks {
    static final String DOCUMENTS = "https://open.feishu.cn/document";

    private static final String UNIFIED = DOCUMENTS + "/";

    private PortalLinks() {}

    /** Writes links to other pages as the platform's main site does. */
    static String unified(String text) {
        return replaced(replaced(text, "/ssl:ttdoc/"), "https://open.larkoffice.com/document/");
    }

    /** Does what {@link String#replace} does, ten times as fast on text that is not Latin. */
    private static String replaced(String text, String address) {
        int at = text.indexOf(address);
        if (at < 0) {
            return text;
        }
        int count = 0;
        for (int i = at; i >= 0; i = text.indexOf(address, i + address.length())) {
            count++;
        }
        char[] unified = new char[text.length() + count * (UNIFIED.length() - address.length())];
        int from = 0;
        int to = 0;
        while (at >= 0) {
            text.getChars(from, at, unified, to);
            to += at - from;
            UNIFIED.getChars(0, UNIFIED.length(), unified, to);
            to += UNIFIED.length();
            from = at + address.length();
            at = text.indexOf(address, from);
        }
        text.getChars(from, text.length(), unified, to);
        return new String(unified);
    }
}
