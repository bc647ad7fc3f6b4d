import { TopicPage, type TopicProps, topicMetadata } from '../../topic-page.tsx'

const PATH = '/topics/'

export const generateMetadata = (props: TopicProps) => topicMetadata(props, PATH)

export default function OneTopicPage(props: TopicProps) {
  return <TopicPage {...props} path={PATH} />
}
