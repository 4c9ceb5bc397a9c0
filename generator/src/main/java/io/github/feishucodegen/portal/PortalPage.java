package io.github.feishucodegen.portal;

import org.jspecify.annotations.Nullable;

/**
 * The content of a page.
 *
 * @param title empty if the portal does not say it
 * @param id empty if the portal does not say it
 * @param updateTime in milliseconds since 1970; null if the portal does not say it
 * @param content the page in its form, as the portal sent it
 * @param validators what a later request can send, so that an unchanged page is not sent again
 */
public record PortalPage(String title, String id, @Nullable String updateTime, String content, Validators validators) {}
