package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names in a calling example in Java.
 *
 * @param code the whole example
 * @param call the chain of the call from the client on, such as {@code [hire, v1, interviewer, patch]}
 * @param requestClass such as {@code PatchInterviewerReq}
 * @param bodySetter the method of the request's builder that takes the body; null where there is none
 * @param bodyClass the class of that body
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
