package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names in a Java example of a call.
 *
 * @param code the whole example
 * @param call the names in the call behind the client, such as {@code [hire, v1, interviewer, patch]}
 * @param requestClass such as {@code PatchInterviewerReq}
 * @param bodySetter the method of the request's builder that takes the body; null if there is none
 * @param bodyClass the class of that body; null if there is none
 */
public record SdkSample(
        Location location,
        String code,
        List<String> call,
        String requestClass,
        @Nullable String bodySetter,
        @Nullable String bodyClass) {
    public SdkSample {
        call = List.copyOf(call);
    }
}
