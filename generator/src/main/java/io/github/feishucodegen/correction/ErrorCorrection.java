package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about one error code.
 *
 * @param httpStatus of the row that is meant, where a code has several; null for all rows of the code
 */
public record ErrorCorrection(
        Location location, long code, @Nullable Integer httpStatus, List<Change> changes) {
    public ErrorCorrection {
        changes = List.copyOf(changes);
    }

    /** As the file has it. */
    public String address() {
        return httpStatus == null ? String.valueOf(code) : httpStatus + "/" + code;
    }

    /** One thing that is otherwise than the pages say. */
    public sealed interface Change {
        Location location();

        /** The key in the file. */
        String word();
    }

    /** No page has the code; the other changes tell the rest of it. */
    public record Add(Location location) implements Change {
        @Override
        public String word() {
            return "add";
        }
    }

    /** The code does not come. */
    public record Remove(Location location) implements Change {
        @Override
        public String word() {
            return "remove";
        }
    }

    /** @param status null where there is none to tell */
    public record Status(Location location, @Nullable Integer status) implements Change {
        @Override
        public String word() {
            return "http-status";
        }
    }

    public record Description(Location location, String description) implements Change {
        @Override
        public String word() {
            return "description";
        }
    }

    /** @param advice what to do about it, as Markdown */
    public record Advice(Location location, String advice) implements Change {
        @Override
        public String word() {
            return "advice";
        }
    }
}
