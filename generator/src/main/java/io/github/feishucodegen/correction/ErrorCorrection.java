package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one error code.
 *
 * @param httpStatus the HTTP status of the row to correct, if a code has several rows; null for all rows of the code
 */
public record ErrorCorrection(
        Location location, long code, @Nullable Integer httpStatus, List<Change> changes) {
    public ErrorCorrection {
        changes = List.copyOf(changes);
    }

    /** The key of the error code in the overlay, such as {@code 1254001} or {@code 400/1254001}. */
    public String address() {
        return httpStatus == null ? String.valueOf(code) : httpStatus + "/" + code;
    }

    /** One change of an error code. */
    public sealed interface Change {
        Location location();

        /** The key of this change in the overlay. */
        String word();
    }

    /** Adds a code that no page has. The other changes set its properties. */
    public record Add(Location location) implements Change {
        @Override
        public String word() {
            return "add";
        }
    }

    /** Removes a code that does not occur. */
    public record Remove(Location location) implements Change {
        @Override
        public String word() {
            return "remove";
        }
    }

    /** @param status the HTTP status; null for none */
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

    /** @param advice what a caller can do about the error, as Markdown */
    public record Advice(Location location, String advice) implements Change {
        @Override
        public String word() {
            return "advice";
        }
    }
}
