import { Component, type ReactNode } from 'react';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import emptyCss from '../kit/empty.module.css';

/** A screen that throws takes nothing with it: the frame stays, and the screen can be loaded again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return <Stopped error={this.state.error} onReload={() => this.setState({ error: null })} />;
  }
}

function Stopped({ error, onReload }: { error: Error; onReload: () => void }) {
  const words = useWords().frame;
  return (
    <div className={emptyCss.empty} role="alert">
      <h2 className="bold">{words.crash.title}</h2>
      <p style={{ margin: '4px 0 12px' }}>{words.crash.lead}</p>
      <Button look="primary" begin onClick={onReload}>
        {words.crash.reload}
      </Button>
      <details style={{ marginTop: 12 }}>
        <summary className="faint small">{words.crash.detail}</summary>
        <pre className="faint tiny" style={{ whiteSpace: 'pre-wrap' }}>
          {error.stack ?? error.message}
        </pre>
      </details>
    </div>
  );
}
