package io.github.feishucodegen.portal;

/** A form in which the portal hands out a page. */
public enum PageForm {
    /** The portal's own tags. Each row of a field table says its level. */
    NATIVE,
    /** The Markdown that the portal publishes for readers. Its field tables have no levels. */
    PUBLISHED
}
