package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ApiModel;

/**
 * What all pages say together, as far as it was not corrected.
 *
 * @param pinnedNames the names among the corrections
 */
public record Linked(ApiModel model, PinnedNames pinnedNames) {}
