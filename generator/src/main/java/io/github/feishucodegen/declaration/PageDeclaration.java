package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** The declaration of one page: an operation, an event or a guide. */
public sealed interface PageDeclaration permits OperationDeclaration, EventPage, GuidePage {
    /** The location of the page's first line. */
    Location location();
}
