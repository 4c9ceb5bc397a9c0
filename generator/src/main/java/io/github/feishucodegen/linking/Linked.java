package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.SeparatePages;

/**
 * The API model of all pages after corrections.
 *
 * @param pinnedNames the names that the corrections pin
 * @param separate the pages of the operations and events that have several pages; empty if nobody asked for them
 */
public record Linked(ApiModel model, PinnedNames pinnedNames, SeparatePages separate) {}
