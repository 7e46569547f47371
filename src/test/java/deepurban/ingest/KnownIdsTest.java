package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownIdsTest {

    @Test
    void aNumberIsKnownWhileAMillionOthersPassAndNothingNewIs() {
        KnownIds known = new KnownIds();
        assertThat(known.isRepeated("first")).isFalse();
        for (int i = 0; i < KnownIds.REMEMBERED - 1; i++) {
            assertThat(known.isRepeated("row " + i)).isFalse();
        }
        assertThat(known.isRepeated("first")).isTrue();
        assertThat(known.isRepeated("row " + (KnownIds.REMEMBERED - 2))).isTrue();
    }
}
