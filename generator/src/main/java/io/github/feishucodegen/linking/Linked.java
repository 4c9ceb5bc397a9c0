package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ApiModel;

/**
 * The API model of all pages after corrections.
 *
 * @param pinnedNames the names that the corrections pin
 */
public record Linked(ApiModel model, PinnedNames pinnedNames) {}
