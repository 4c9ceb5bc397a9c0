package io.github.feishucodegen.portal;

/** A language in which the portal publishes its pages. */
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en-US");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The name in files and options: {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** The tag that the portal understands, such as {@code zh-CN}. */
    String tag() {
        return tag;
    }
}
