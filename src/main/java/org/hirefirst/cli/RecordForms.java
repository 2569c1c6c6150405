package org.hirefirst.cli;

import java.util.List;
import org.hirefirst.batch.Flaw;
import org.hirefirst.batch.Flaw.Spot;
import org.hirefirst.batch.Forms;
import org.hirefirst.batch.Keep;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerText;
import org.hirefirst.reader.JsonRecords;
import org.hirefirst.reader.JsonRecords.JsonRecord;
import org.hirefirst.reader.SubjectText;

/** Has records read as single files of answers are. */
final class RecordForms implements Forms {
    private final JsonRecords json;

    RecordForms(List<Pack> packs, Keep keep) {
        json = new JsonRecords(packs, keep::keeps);
    }

    @Override
    public Typed<Answer> answer(Question question, String text) {
        AnswerText answer = AnswerText.read(question, text);
        return answer instanceof AnswerText.Fits fits
                ? new Fits<>(fits.answer())
                : new Not<>(unfit((AnswerText.Unfit) answer));
    }

    @Override
    public Typed<String> subject(String text) {
        SubjectText read = SubjectText.read(text);
        String subject = read.subject();
        AnswerText.Unfit problem = read.problem();
        return problem != null ? new Not<>(unfit(problem)) : new Fits<>(subject);
    }

    @Override
    public Sheet line(String text) {
        JsonRecord record = json.read(text);
        List<Flaw> flaws = record.flaws().stream().map(RecordForms::flaw).toList();
        return new Sheet(record.sheet().subject(), record.sheet().answers(), record.kept(), flaws);
    }

    private static Flaw flaw(JsonRecords.Flaw flaw) {
        Spot spot = new Spot(flaw.path(), flaw.character());
        return new Flaw(flaw.what().code(), flaw.what().message(), flaw.what().hint(), spot, flaw.value());
    }

    private static Flaw.Unfit unfit(AnswerText.Unfit unfit) {
        return new Flaw.Unfit(unfit.code(), unfit.message(), unfit.hint());
    }
}
