package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Prose;
import io.github.feishucodegen.document.Table;
import java.util.List;

/** A section of a page: the blocks below one title. */
record Section(Part part, String title, int line, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
    }

    List<Table> tables() {
        return of(Table.class);
    }

    List<CodeBlock> code() {
        return of(CodeBlock.class);
    }

    List<Prose> prose() {
        return of(Prose.class);
    }

    private <B extends Block> List<B> of(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
