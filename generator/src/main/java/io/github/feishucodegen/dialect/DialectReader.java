package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/** A reader of the operation pages of one dialect. */
interface DialectReader {
    /** Whether the content of the page shows that it is written in this dialect. */
    boolean recognises(Document document, RequestTable request);

    Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request);
}
