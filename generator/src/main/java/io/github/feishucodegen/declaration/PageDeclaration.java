package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;

/** What one page is about. */
public sealed interface PageDeclaration permits OperationDeclaration, EventPage, GuidePage {
    /** The page, at its first line. */
    Location location();
}
