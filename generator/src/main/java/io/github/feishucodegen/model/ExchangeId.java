package io.github.feishucodegen.model;

/** The id of an operation or of an event: of something whose content has fields. */
public sealed interface ExchangeId permits OperationId, EventId {
    String project();

    String version();
}
