package deepurban.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.Bits;
import deepurban.Towns;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.RunRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record comes back bit for bit. */
class RecordCodecTest {

    @Test
    void anyRecordComesBackBitForBit() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            RunRecord record = new RandomRecords(seed).next();
            RunRecord back = RecordDecoder.decode(RecordEncoder.encode(record));
            assertThat(Bits.of(back)).as("seed %d", seed).isEqualTo(Bits.of(record));
            assertThat(back.columns()).as("seed %d", seed).isEqualTo(record.columns());
        }
    }

    @Test
    void theRecordOfATownComesBackBitForBitAndSmall() throws IOException {
        RunRecord record = Towns.run(Towns.tiny(), 1);
        byte[] bytes = RecordEncoder.encode(record);
        assertThat(Bits.of(RecordDecoder.decode(bytes))).isEqualTo(Bits.of(record));
        long daily = record.daily().areas().size()
                * (long) record.daily().indicators().size()
                * record.daily().values()[0][0].length;
        assertThat((long) bytes.length).isLessThan(3 * daily + 20_000);
    }

    /** Bits tells apart what equals does not, or the test above would show nothing. */
    @Test
    void theComparisonSeesABit() {
        RunRecord record = Towns.run(Towns.tiny("/time/horizonDays=40"), 1);
        double[] outcomes = record.outcomes().clone();
        outcomes[3] = Math.nextUp(outcomes[3]);
        RunRecord other = new RunRecord(
                record.columns(),
                outcomes,
                record.daily(),
                record.survival(),
                record.units(),
                record.maps(),
                record.problems(),
                record.flows());
        assertThat(Bits.of(other)).isNotEqualTo(Bits.of(record));
    }

    @Test
    void bytesThatAreNoRecordAreRefused() {
        byte[] whole = RecordEncoder.encode(new RandomRecords(3).next());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RecordDecoder.decode(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anOutcomeThatIsNotTheModelsIsRefused() {
        Outcome own = Outcomes.all().get(0);
        Outcome other =
                new Outcome(own.name(), "furlongs", own.direction(), own.title(), own.definition(), own.scopes());
        RunRecord record = new RandomRecords(1).next();
        RunRecord wrong = new RunRecord(
                List.of(new Scoped(other, Scope.TOWN, "")),
                record.outcomes(),
                record.daily(),
                record.survival(),
                record.units(),
                record.maps(),
                record.problems(),
                record.flows());
        assertThatThrownBy(() -> RecordEncoder.encode(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
