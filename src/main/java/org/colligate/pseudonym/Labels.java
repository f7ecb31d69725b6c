package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;

/// The places where names stand in the labels of a transcript, by speaker.
final class Labels {

    private final Map<Speaker, List<Place>> bySpeaker;

    private Labels(Map<Speaker, List<Place>> bySpeaker) {
        this.bySpeaker = bySpeaker;
    }

    static Labels of(Transcript transcript, List<Place> places) {
        Map<Speaker, List<Place>> bySpeaker = new HashMap<>();
        for (Place place : places) {
            if (place.label() && place.passage().transcript().equals(transcript.id())) {
                transcript
                        .speakerAt(place.passage().span().start())
                        .ifPresent(speaker ->
                                bySpeaker
                                        .computeIfAbsent(speaker, _ -> new ArrayList<>())
                                        .add(place));
            }
        }
        return new Labels(bySpeaker);
    }

    List<Place> of(Speaker speaker) {
        return bySpeaker.getOrDefault(speaker, List.of());
    }
}
