package io.github.feishucodegen.dialect;

/** The form in which a dialect writes the labels of a description. */
enum LabelStyle {
    /**
     * Bold labels on their own lines, such as {@code **示例值**：1}. Only two plain labels count: one for listed values
     * directly before a list, and {@code 字段权限要求}.
     */
    BOLD,
    /** As {@link #BOLD}, but lists are joined on one line, and some lists have lost their label. */
    JOINED,
    /** Plain labels in the middle of a line, such as {@code 示例值:1}. */
    BARE
}
