package io.github.feishucodegen.dialect;

/** The addresses of documentation pages: every dialect writes them in its own way, and one is enough. */
final class PortalLinks {
    static final String DOCUMENTS = "https://open.feishu.cn/document";

    private PortalLinks() {}

    /** Writes links to other pages as the platform's main site does. */
    static String unified(String text) {
        return text.replace("/ssl:ttdoc/", DOCUMENTS + "/")
                .replace("https://open.larkoffice.com/document/", DOCUMENTS + "/");
    }
}
