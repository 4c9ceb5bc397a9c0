package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.Call;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.http.HeaderValues;
import io.github.feishucodegen.client.http.MultipartBody;
import io.github.feishucodegen.client.http.PercentEncoding;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Members;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Part;
import io.github.feishucodegen.client.model.Place;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Encodes a request as an HTTP call. */
final class RequestEncoder {
    static final String JSON = "application/json; charset=utf-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Operation operation;
    private final ApiRequest request;
    private final List<Violation> violations = new ArrayList<>();

    private RequestEncoder(Operation operation, ApiRequest request) {
        this.operation = operation;
        this.request = request;
    }

    /** @throws InvalidRequestException if a path or header parameter cannot be sent as it is */
    static Call.Builder encode(String baseUrl, Operation operation, ApiRequest request) {
        return new RequestEncoder(operation, request).encode(baseUrl);
    }

    private Call.Builder encode(String baseUrl) {
        String target = path() + query();
        Map<String, List<String>> headers = headers();
        RequestBody body = body();
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(operation.id(), violations);
        }
        return Call.newBuilder(operation.id(), operation.method(), URI.create(baseUrl + target))
                .operation(operation.id())
                .headers(headers)
                .body(body)
                .tokenKinds(operation.tokenKinds())
                .safe(isSafe())
                .busyCodes(operation.busyCodes())
                .rateLimits(operation.rateLimits());
    }

    private boolean isSafe() {
        String key = operation.idempotencyKey();
        return operation.isSafe() || key != null && Members.read(request, key) != null;
    }

    private String path() {
        List<Part> parameters = Part.of(request, Place.PATH);
        StringBuilder path = new StringBuilder();
        for (String segment : operation.path().substring(1).split("/", -1)) {
            path.append('/').append(segment.startsWith(":") ? value(segment.substring(1), parameters) : segment);
        }
        return path.toString();
    }

    private String value(String name, List<Part> parameters) {
        for (Part parameter : parameters) {
            String text = parameter.text();
            if (parameter.name().equals(name) && text != null) {
                String complaint = Part.pathComplaint(text);
                if (complaint != null) {
                    violations.add(new Violation(name, complaint, true));
                }
                return PercentEncoding.encode(text);
            }
        }
        violations.add(new Violation(name, "is required: it is part of the path", true));
        return "";
    }

    private String query() {
        String pairs = pairs(Part.ofQuery(request));
        if (pairs.isEmpty()) {
            return "";
        }
        return (operation.path().indexOf('?') < 0 ? "?" : "&") + pairs;
    }

    private static String pairs(List<Part> parts) {
        StringBuilder pairs = new StringBuilder();
        for (Part part : parts) {
            pairs.append(pairs.length() == 0 ? "" : "&")
                    .append(PercentEncoding.encode(part.name()))
                    .append('=')
                    .append(PercentEncoding.encode(text(part)));
        }
        return pairs.toString();
    }

    /** The text of a value. For a file it is the name: a query or a form cannot hold the bytes. */
    private static String text(Part part) {
        String text = part.text();
        return text == null ? String.valueOf(part.file()) : text;
    }

    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Part part : Part.of(request, Place.HEADER)) {
            String ofName = HeaderValues.nameComplaint(part.name());
            String complaint = ofName == null ? HeaderValues.valueComplaint(text(part)) : ofName;
            if (complaint != null) {
                violations.add(new Violation(part.name(), complaint));
            }
            headers.computeIfAbsent(part.name(), key -> new ArrayList<>()).add(text(part));
        }
        return headers;
    }

    private @Nullable RequestBody body() {
        Object json = request.body(Place.BODY);
        if (json != null) {
            return RequestBody.of(JSON, JsonCodec.writeBytes(json));
        }
        Model form = model(request.body(Place.FORM));
        if (form != null) {
            return RequestBody.of(FORM, pairs(Part.of(form)).getBytes(StandardCharsets.US_ASCII));
        }
        Model multipart = model(request.body(Place.MULTIPART));
        return multipart == null ? null : multipart(multipart);
    }

    /** The body as a model. A raw value of another type may be there instead; that is a violation. */
    private @Nullable Model model(@Nullable Object form) {
        if (form == null || form instanceof Model) {
            return (Model) form;
        }
        violations.add(new Violation("body", "is no object, so that it cannot be sent as a form"));
        return null;
    }

    private static RequestBody multipart(Model form) {
        MultipartBody.Builder body = MultipartBody.newBuilder();
        for (Part part : Part.of(form)) {
            FileContent file = part.file();
            if (file == null) {
                body.text(part.name(), text(part));
            } else {
                body.file(part.name(), file);
            }
        }
        return body.build();
    }
}
