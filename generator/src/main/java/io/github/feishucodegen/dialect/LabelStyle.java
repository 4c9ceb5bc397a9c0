package io.github.feishucodegen.dialect;

/** How a dialect writes the labels of a description. */
enum LabelStyle {
    /** {@code **示例值**：1}, each on a line of its own; in prose only 可选值有： before a list counts. */
    BOLD,
    /** As {@link #BOLD}, but lists have run together on one line, and some have lost their label. */
    JOINED,
    /** {@code 示例值:1} in the middle of a line. */
    BARE
}
