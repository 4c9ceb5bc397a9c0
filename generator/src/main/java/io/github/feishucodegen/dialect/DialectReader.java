package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/** Reads the pages of one dialect that are about an operation. */
interface DialectReader {
    /** Whether the page is of this dialect, by its content. */
    boolean recognises(Document document, RequestTable request);

    Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request);
}
